// Writes fsrs-vectors.json: npm install ts-fsrs@5.4.2 && node fsrs-vectors.mjs > fsrs-vectors.json
import { FSRSVersion, createEmptyCard, fsrs } from 'ts-fsrs'

if (!FSRSVersion.startsWith('v5.4.2 ')) throw new Error(`The vectors are those of ts-fsrs 5.4.2, not ${FSRSVersion}.`)

const minute = 60, day = 24 * 60 * minute, morning = Date.UTC(2026, 2, 2, 9) / 1000
const w = [0.4, 1.8, 4.4, 16, 7.1, 0.6, 1.8, 0.02, 1.5, 0.12, 1.1, 1.9, 0.11, 0.3, 2.3, 0.3, 2.8, 0.4, 0.6, 0.15, 0.3]
const wild = w.map((weight, index) => [0, 500, -3, 99, 12, 5, 0, 0.9, -1, 2, 0, 9, 0.4, 1, 5, 2, 0.2, 3, 3, 0, 0.05][index] ?? weight)

const sets = [
  {},
  { request_retention: 0.8 },
  { request_retention: 0.97, maximum_interval: 60 },
  { w },
  { w: wild, request_retention: 0.85 },
  { learning_steps: ['1m', '10m', '1h'], relearning_steps: ['10m', '1h'] },
  { w: wild, relearning_steps: ['5m', '20m', '2h'] },
  { learning_steps: ['10m', '1d'], relearning_steps: ['2d'] },
  { learning_steps: ['3d', '5m'], relearning_steps: ['1h', '1d', '5m'] },
  { learning_steps: [], relearning_steps: [] },
  { enable_short_term: false },
  { w: wild, enable_short_term: false, request_retention: 0.95 },
]

let seed = 20260302
const random = (below) => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}

// When the next review happens: on time, at once, early, late, long after, shortly past midnight.
const gaps = [
  (card, at) => Math.max(card.due.getTime() / 1000, at),
  (card, at) => at + random(90) * minute,
  (card, at) => at + Math.max(1, Math.floor(card.scheduled_days / 2)) * day - random(3) * 60 * minute,
  (card, at) => at + (card.scheduled_days + 1 + random(20)) * day + random(600) * minute,
  (card, at) => at + (30 + 3 * card.scheduled_days) * day,
  (card, at) => (Math.floor(at / day) + 1) * day + random(5) * minute,
]

function play(scheduler, start, ratings, gap) {
  let card = createEmptyCard(new Date(start * 1000)), at = start
  return ratings.map((rating, index) => {
    if (index > 0) at = gap(index)(card, at)
    const now = new Date(at * 1000)
    const before = scheduler.get_retrievability(card, now, false)
    card = scheduler.next(card, now, rating).card
    return [at, rating, before, card.state, card.stability, card.difficulty, card.due.getTime() / 1000, card.scheduled_days, card.reps, card.lapses, card.learning_steps]
  })
}

const depth = (length) => [...Array(4 ** length).keys()].map((number) => [...Array(length).keys()].map((place) => 1 + (Math.floor(number / 4 ** place) % 4)))

const lines = sets.map((parameters, index) => {
  const scheduler = fsrs(parameters)
  const cards = [
    play(scheduler, morning, [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3], () => gaps[0]),
    ...depth(index === 0 ? 4 : 2).map((ratings, number) => play(scheduler, morning + number * 37 * minute, ratings, () => gaps[number % gaps.length])),
    ...[...Array(index === 0 ? 40 : 12)].map(() => play(scheduler, morning + random(day), [...Array(15)].map(() => [1, 2, 3, 3, 3, 4][random(6)]), () => gaps[random(gaps.length)])),
  ]
  return `{"parameters":${JSON.stringify(parameters)},"cards":[\n${cards.map((card) => JSON.stringify(card)).join(',\n')}]}`
})

console.log(`{"source":"Computed with ts-fsrs 5.4.2 (MIT licence), https://github.com/open-spaced-repetition/ts-fsrs, by fsrs-vectors.mjs",
"columns":["at","rating","retrievability before","state","stability","difficulty","due","scheduledDays","reps","lapses","learningSteps"],
"sets":[${lines.join(',\n')}]}`)
