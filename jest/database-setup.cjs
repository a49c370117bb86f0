// A server starts, migrates and listens before such a test begins; on a busy machine that takes long.
jest.setTimeout(60_000);
