import 'reflect-metadata';
import { IsISO31661Alpha2, IsUUID, MaxLength } from 'class-validator';
import { readDto } from './dto-pipe';

class ForeignOffice {
  @IsUUID() id!: string;
  @IsISO31661Alpha2() jurisdiction!: string;
  @MaxLength(3) name!: string;
}

it('names what is wrong with each field in words joined by underscores', async () => {
  const read = readDto(ForeignOffice, { id: '7', jurisdiction: 'XX', name: 'Bern', seat: 1 });
  await expect(read).rejects.toMatchObject({
    status: 400,
    errors: expect.arrayContaining([
      expect.objectContaining({ pointer: '/id', code: 'is_uuid' }),
      expect.objectContaining({ pointer: '/jurisdiction', code: 'is_iso31661_alpha2' }),
      expect.objectContaining({ pointer: '/name', code: 'max_length' }),
      expect.objectContaining({ pointer: '/seat', code: 'unknown_field' }),
    ]),
  });
});
