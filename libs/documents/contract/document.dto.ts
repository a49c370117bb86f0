import { IsInt, IsOptional, IsString, IsUUID, Matches } from 'class-validator';

/** POST /documents: the body is the document itself, `Content-Type` says what it is. */
export class UploadDocumentQueryDto {
  /** The document's name, where `Content-Disposition: attachment; filename*=` does not say it. */
  @IsOptional() @IsString() name?: string;
}

/** A document as it was uploaded; it never changes. */
export class DocumentDto {
  @IsUUID() id!: string;
  @IsString() name!: string;
  /** As the uploader said it, e.g. "application/pdf"; nothing is concluded from it. */
  @IsString() mediaType!: string;
  @IsInt() bytes!: number;
  /** SHA-256 of the bytes, 64 hexadecimal letters. */
  @Matches(/^[0-9a-f]{64}$/) sha256!: string;
}
