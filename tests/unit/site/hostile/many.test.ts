import { allowedShapes } from './allowed-shapes.ts';
import { manyShapes, modelShapes } from './many-shapes.ts';
import { testShapes } from './test-shapes.ts';

testShapes('a hundred thousand', manyShapes);
testShapes('a megabyte of models', modelShapes);
testShapes('nearly as many as are read', allowedShapes);
