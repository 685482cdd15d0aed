// The step that is being read sets the attributes of the map; names it does not set are taken away.
const map = document.querySelector('cairn-map')
const steps = [...document.querySelectorAll('.steps section')]
const names = [...new Set(steps.flatMap((step) => Object.keys(JSON.parse(step.dataset.view))))]

function show(step) {
  const view = JSON.parse(step.dataset.view)
  for (const name of names) {
    if (view[name] === undefined) map.removeAttribute(name)
    else map.setAttribute(name, view[name])
  }
}

const reading = new IntersectionObserver(
  (entries) => {
    const read = entries.find(({ isIntersecting }) => isIntersecting)
    if (read) show(read.target)
  },
  // A line a third of the way down: exactly one step crosses it.
  { rootMargin: '-33% 0px -67% 0px' },
)
for (const step of steps) reading.observe(step)

// The element's file is named by its content; the manifest says how. A page of your own writes the name and the
// `integrity` into its `<script>`, as the share dialog of the map gives them.
const manifest = new URL('../embed/manifest.json', import.meta.url)
const { script } = await (await fetch(manifest)).json()
await import(new URL(script, manifest))
