import { beforeAll } from 'vitest';
import { loadDiagramEngine } from '../../../../src/markdown/code/diagram-engine.ts';
import { codeShapes, diagramShapes } from './code-shapes.ts';
import { testShapes } from './test-shapes.ts';

beforeAll(() => loadDiagramEngine('```mermaid\nflowchart LR\n a --> b\n```'));

testShapes('code', codeShapes);
testShapes('diagrams', diagramShapes);
