/** Colours as `theme.css` writes them: lightness 0 to 1, chroma, hue in degrees. For the test of the tokens. */
export type Oklch = readonly [number, number, number]
type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

// B. Ottosson, "A perceptual color space for image processing" (2020): OKLab to linear sRGB and back.
const FROM_LAB: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
]
const TO_RGB: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
]
const FROM_RGB: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
]
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
]

// G. M. Machado et al., "A physiologically-based model for simulation of color vision deficiency" (2009), severity 1.
const SIGHTS: readonly Matrix[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
]

const times = (m: Matrix, [x, y, z]: Triple): Triple => [
  m[0][0] * x + m[0][1] * y + m[0][2] * z,
  m[1][0] * x + m[1][1] * y + m[1][2] * z,
  m[2][0] * x + m[2][1] * y + m[2][2] * z,
]
const each = ([x, y, z]: Triple, f: (n: number) => number): Triple => [f(x), f(y), f(z)]

function linear([l, c, h]: Oklch): Triple {
  const angle = (h * Math.PI) / 180
  const cones = times(FROM_LAB, [l, c * Math.cos(angle), c * Math.sin(angle)])
  return times(
    TO_RGB,
    each(cones, (n) => n ** 3),
  )
}

/** Whether sRGB holds the colour (to half of one 8-bit step). */
export function inGamut(colour: Oklch): boolean {
  return linear(colour).every((n) => n >= -0.0005 && n <= 1.0005)
}

/** Contrast ratio of WCAG 2.x, 1 to 21. */
export function contrast(a: Oklch, b: Oklch): number {
  const light = [a, b].map((colour) => {
    const [r, g, blue] = linear(colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue
  })
  return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05)
}

/** The smallest distance in OKLab over normal, protanopic, deuteranopic and tritanopic sight; 0.02 is just visible side by side. */
export function distance(a: Oklch, b: Oklch): number {
  return Math.min(
    ...SIGHTS.map((sight) => {
      const [p, q] = [seen(a, sight), seen(b, sight)]
      return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
    }),
  )
}

function seen(colour: Oklch, sight: Matrix): Triple {
  const rgb = each(times(sight, linear(colour)), (n) => Math.min(1, Math.max(0, n)))
  return times(TO_LAB, each(times(FROM_RGB, rgb), Math.cbrt))
}
