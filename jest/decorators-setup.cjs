// Decorators write their types through it, and must find it before the first class is declared.
require('reflect-metadata');
