/** A disc or a sheet in this colour with a sign on it. */
const disc = (colour: string, sign: string) =>
  `<rect width="20" height="20" rx="4" fill="${colour}"/>${sign}`;
const stroke = (path: string, colour = '#fff') =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Drawings of the emoji in summaries, so that pictures do not depend on the fonts of a machine. */
const DRAWINGS: Readonly<Record<string, string>> = {
  '✅': disc('#2da44e', stroke('M5 10.5l3.5 3.5L15 6.5')),
  '❌': stroke('M4 4l12 12M16 4L4 16', '#cf222e'),
  '❓': stroke('M6.5 7a3.5 3.5 0 1 1 5 3.2c-1.2.6-1.5 1.2-1.5 2.3M10 16.4v.1', '#cf222e'),
  '⬜': '<rect x="1" y="1" width="18" height="18" rx="3" fill="#eaeef2" stroke="#afb8c1" stroke-width="1.6"/>',
  '📝':
    '<rect x="3" y="1" width="14" height="18" rx="2" fill="#f6f8fa" stroke="#8c959f" stroke-width="1.4"/>' +
    '<path d="M6 6h8M6 9.5h8M6 13h5" stroke="#8c959f" stroke-width="1.4"/>' +
    '<path d="M18.5 8.5l-6 7.5-1 2.5 2.3-1.4 6-7.4z" fill="#d4a72c"/>',
  '👉': '<path d="M1.5 8.5h5l3-2.2c.8-.5 1.8.3 1.4 1.1l-.5 1h8a1.5 1.5 0 0 1 0 3h-5.600a1.4 1.4 0 0 1-.2 2.4 1.3 1.3 0 0 1-.8 2.200H6.500l-2-1.300h-3z" fill="#eac54f" stroke="#9a6700" stroke-width=".9" stroke-linejoin="round"/>',
  '👀':
    '<ellipse cx="5.5" cy="10" rx="4.4" ry="6.5" fill="#fff" stroke="#57606a" stroke-width="1.2"/>' +
    '<ellipse cx="14.5" cy="10" rx="4.4" ry="6.5" fill="#fff" stroke="#57606a" stroke-width="1.2"/>' +
    '<circle cx="4.2" cy="11" r="2.4" fill="#24292f"/><circle cx="13.2" cy="11" r="2.4" fill="#24292f"/>',
};

/** The HTML with every emoji as a drawing. */
export function withEmoji(html: string): string {
  return Object.entries(DRAWINGS).reduce(
    (drawn, [emoji, shapes]) =>
      drawn.replaceAll(emoji, `<svg class="emoji" viewBox="0 0 20 20">${shapes}</svg>`),
    html,
  );
}
