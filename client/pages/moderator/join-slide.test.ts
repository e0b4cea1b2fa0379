import { expect, test } from 'vitest'
import { joinSlide } from './join-slide.ts'

const slide = {
  heading: 'Machen Sie mit',
  workshop: 'Zukunft',
  address: 'https://w.example/j/KTM4Q7',
  code: 'KTM4Q7',
}

test('says where to go and the code in groups', () => {
  const svg = joinSlide(slide)
  expect(svg).toContain('>w.example<')
  expect(svg).toContain('>KTM 4Q7<')
})

test('what people typed cannot become markup', () => {
  expect(joinSlide({ ...slide, workshop: '<b>&"' })).toContain('&#60;b&#62;&#38;&#34;')
})

test('a long title takes two lines at most', () => {
  const svg = joinSlide({
    ...slide,
    workshop: 'Die Zukunft der Industrie in Deutschland und wie wir sie gestalten wollen',
  })
  expect(svg).toContain('>Die Zukunft der Industrie in<')
  expect(svg).toMatch(/>Deutschland und wie wir sie…</)
})
