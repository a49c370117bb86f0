export { authorities, people } from './people';
export { FileStory, askedMeasures, ground, transmitted, inExecution } from './file-story';
