import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsString,
  IsUUID,
  Matches,
} from 'class-validator';

/** A document that travels with a dispatch, under the dispatch's hash. */
export class AttachmentDto {
  @IsUUID() documentId!: string;
  @IsString() name!: string;
  /** As the sender said it, e.g. "application/pdf". */
  @IsString() mediaType!: string;
  @IsInt() bytes!: number;
  /** SHA-256 of the bytes, 64 hexadecimal letters. */
  @Matches(/^[0-9a-f]{64}$/) sha256!: string;
}

/** POST /requests/:id/documents: the draft carries them from now on. */
export class AttachDocumentsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  documentIds!: string[];
}
