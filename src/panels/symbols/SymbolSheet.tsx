import { AreasSection } from './AreasSection.tsx';
import { ChartSection } from './ChartSection.tsx';
import { KnownSection } from './KnownSection.tsx';
import { LinesSection } from './LinesSection.tsx';
import { PartiesSection } from './PartiesSection.tsx';
import { PointsSection } from './PointsSection.tsx';

/** All sections, in the order of `sectionIds`. */
export function SymbolSheet() {
  return (
    <>
      <KnownSection />
      <AreasSection />
      <LinesSection />
      <PointsSection />
      <PartiesSection />
      <ChartSection />
    </>
  );
}
