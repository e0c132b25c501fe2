import { manyShapes, modelShapes } from './many-shapes.ts';
import { testShapes } from './test-shapes.ts';

testShapes('a hundred thousand', manyShapes, 'many');
testShapes('a megabyte of models', modelShapes, 'models');
