import type { BaseData, MapGeometry } from '../model.ts';

/** The same base data, but asked again for the same it answers from memory: cutting coasts takes long. */
export function rememberedBase(base: BaseData): BaseData {
  const answers = new Map<string, MapGeometry | null>();
  function remember<Argument, Answer extends MapGeometry | null>(
    name: string,
    ask: (argument: Argument) => Answer,
  ) {
    return (argument: Argument): Answer => {
      const key = name + JSON.stringify(argument);
      const known = answers.get(key);
      if (known !== undefined) return known as Answer;
      const answer = ask(argument);
      answers.set(key, answer);
      return answer;
    };
  }
  return {
    islandAt: remember('island', base.islandAt),
    countryAt: remember('country', base.countryAt),
    withoutLand: remember('water', base.withoutLand),
  };
}
