import { encode } from 'uqr'
import { formatCode } from '#shared/ids.ts'

export interface JoinSlide {
  /** "Machen Sie mit" */
  readonly heading: string
  readonly workshop: string
  /** Where phones go, with its scheme. */
  readonly address: string
  readonly code: string
}

/** px; 16:9, as slides are. */
const WIDTH = 1920
const HEIGHT = 1080
const QR = 760
const QR_LEFT = WIDTH - QR - 120
const QUIET = 2
/** Characters of a title that fit beside the code in one line, by eye. */
const LINE = 28

/** The slide that invites to join, as an SVG document of its own: black on white, no font but what the reader has. */
export function joinSlide({ heading, workshop, address, code }: JoinSlide): string {
  const { size, data } = encode(address, { ecc: 'M', border: QUIET })
  const scale = QR / size
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  const [first, second = ''] = twoLines(workshop)
  const shown = address.replace(/^https?:\/\//, '').replace(/\/j\/.*$/, '')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<g font-family="Inter, 'Segoe UI', Helvetica, Arial, sans-serif" fill="#15232b">`,
    `<text x="120" y="330" font-size="92" font-weight="700">${escape(heading)}</text>`,
    `<text x="120" y="430" font-size="46" fill="#4d5a61">${escape(first)}</text>`,
    `<text x="120" y="490" font-size="46" fill="#4d5a61">${escape(second)}</text>`,
    `<text x="120" y="700" font-size="${addressSize(shown)}">${escape(shown)}</text>`,
    `<text x="120" y="850" font-size="124" font-weight="700" letter-spacing="8">${escape(formatCode(code))}</text>`,
    '</g>',
    `<g transform="translate(${QR_LEFT} ${(HEIGHT - QR) / 2}) scale(${scale})">`,
    `<path d="${path}" fill="#000" shape-rendering="crispEdges"/>`,
    '</g></svg>',
  ].join('')
}

/** px at which an address of this length still fits beside the code. */
function addressSize(shown: string): number {
  return Math.min(56, Math.floor(1500 / shown.length))
}

/** A title over two lines at most; what does not fit ends in dots. */
function twoLines(title: string): [string, string?] {
  if (title.length <= LINE) return [title]
  const at = title.lastIndexOf(' ', LINE)
  const cut = at > 0 ? at : LINE
  const rest = title.slice(cut).trim()
  return [title.slice(0, cut), rest.length > LINE ? `${rest.slice(0, LINE - 1).trimEnd()}…` : rest]
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
