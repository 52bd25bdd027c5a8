import { describe, expect, it } from 'vitest';
import type { Problem } from '../model/problem.ts';
import { problemLine } from './problemLine.ts';

const problem: Problem = {
  severity: 'error',
  file: 'a.geojson',
  line: 3,
  rule: 'position',
  message: 'not a number',
};

describe('problemLine', () => {
  it('names file, line, feature and id', () => {
    expect(problemLine({ ...problem, featureIndex: 0, featureId: 'beta' })).toBe(
      'a.geojson:3: feature 0 (beta): not a number',
    );
    expect(problemLine({ ...problem, featureIndex: 0 })).toBe('a.geojson:3: feature 0: not a number');
    expect(problemLine(problem)).toBe('a.geojson:3: not a number');
  });

  it('marks warnings after the line', () => {
    expect(problemLine({ ...problem, severity: 'warning', featureIndex: 2 })).toBe(
      'a.geojson:3: warning: feature 2: not a number',
    );
  });

  it('stays one printable line of 200 characters, with the reason in it', () => {
    const long = problemLine({
      ...problem,
      file: `${'folder/'.repeat(60)}a.geojson`,
      featureIndex: 249_999,
      featureId: `\u001b[31m\n${'i'.repeat(500)}`,
      message: `a reason\n${'😀'.repeat(200)}`,
    });
    expect(long.length).toBeLessThanOrEqual(200);
    expect(long).toMatch(/^[\u0020-\u007e…😀]+$/u);
    expect(long).toContain('a.geojson:3: feature 249999 (\\u001b[31m\\u000aiii');
    expect(long).toContain('a reason');
    // Throws where a surrogate pair was cut in half.
    expect(() => encodeURIComponent(long)).not.toThrow();
  });
});
