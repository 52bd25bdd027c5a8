import { figureDecimals } from '../atlas/checks/figureDecimals.ts';
import { inUnit } from '../atlas/checks/lengthUnits.ts';
import { numberText } from '../messages/numberText.ts';

const figure = (value: number): string => numberText('en', value, figureDecimals(value));

/** A length as the map writes it in every language: `47.5 km · 25.7 nmi`. */
export const lengthText = (km: number): string => `${figure(km)} km · ${figure(inUnit(km, 'nmi'))} nmi`;
