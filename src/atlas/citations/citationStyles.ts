/**
 * Two styles in CSL 1.0 (https://docs.citationstyles.org/en/stable/specification.html) for articles and texts,
 * which is what an atlas quotes. APA comes with the CSL processor; for these two npm has packages of older
 * editions only.
 */

/** A title stands in quotation marks (`quoted`); one that an editor supplied in its square brackets alone. */
const style = (
  id: string,
  title: string,
  quoted: boolean,
  issued: string,
  layout: string,
): string => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>${title}</title>
    <id>urn:marginal-seas:style:${id}</id>
    <updated>2025-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="author">
    <names variable="author">
      <name name-as-sort-order="first" and="text" delimiter-precedes-last="always" sort-separator=", " et-al-min="4" et-al-use-first="1"/>
    </names>
  </macro>
  <macro name="title">
    <text variable="title" quotes="${quoted}"/>
  </macro>
  <macro name="issued">
    <group delimiter=" ">
      <choose><if is-uncertain-date="issued"><text term="circa" form="short"/></if></choose>
${issued}
    </group>
  </macro>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <sort><key macro="author"/><key variable="title"/></sort>
    <layout suffix=".">
${layout}
    </layout>
  </bibliography>
</style>`;

/** Author. “Title.” Container. Publisher, Month day, year. Address. (CMOS 17, 14.205–14.208: websites and blogs.) */
export const chicagoStyle = (quoted: boolean): string =>
  style(
    'chicago',
    'Chicago 17th edition, bibliography entries of articles',
    quoted,
    `      <date variable="issued" form="text"/>`,
    `      <group delimiter=". ">
        <text macro="author"/>
        <text macro="title"/>
        <text variable="container-title" font-style="italic"/>
        <group delimiter=", ">
          <text variable="publisher"/>
          <text macro="issued"/>
        </group>
        <text variable="URL"/>
      </group>`,
  );

/** Author. “Title.” Container, Publisher, Day Month year, address. (MLA Handbook, 9th edition, chapter 5.) */
export const mlaStyle = (quoted: boolean): string =>
  style(
    'mla',
    'MLA 9th edition, works-cited entries of articles',
    quoted,
    `      <date variable="issued">
        <date-part name="day" suffix=" "/>
        <date-part name="month" form="short" suffix=" "/>
        <date-part name="year"/>
      </date>`,
    `      <group delimiter=". ">
        <text macro="author"/>
        <text macro="title"/>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <text variable="publisher"/>
          <text macro="issued"/>
          <text variable="URL"/>
        </group>
      </group>`,
  );
