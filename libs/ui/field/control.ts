import { Directive, inject } from '@angular/core';
import { Field } from './field';

/** Binds a native input, textarea or select to the `rg-field` around it. */
@Directive({
  selector: 'input[rgControl], textarea[rgControl], select[rgControl]',
  host: {
    class: 'rg-input',
    '[id]': 'field?.controlId',
    '[attr.aria-describedby]': 'field?.describedBy()',
    '[attr.aria-invalid]': "field?.answer() === 'wrong' ? true : null",
    '[attr.data-answer]': 'field?.answer()',
  },
})
export class Control {
  protected readonly field = inject(Field, { optional: true });
}
