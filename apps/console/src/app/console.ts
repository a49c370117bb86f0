import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** The root: the frame with its pages, or the sign-in page without a frame. */
@Component({ selector: 'rg-console', imports: [RouterOutlet], template: `<router-outlet />` })
export class Console {}
