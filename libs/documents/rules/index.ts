export { attachmentDisposition, nameInDisposition } from './content-disposition';
export { longestName, nameFault, type NameFault, tidyName } from './document-name';
export { essenceOf, isFormType } from './media-type';
