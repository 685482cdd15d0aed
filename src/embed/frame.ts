/** The page in a frame: `embed.html`, and each published view. Few bytes, since it comes before anything is asked. */
import { asksNothing, readFrameParameters } from './frame-parameters.ts'
import { tellHeights } from './height-teller.ts'
import { isFromAround, readWish } from './messages.ts'
import { type Asked, Stage } from './stage.ts'
import { checkPinned } from './withdrawn.ts'

/** The script lies in `embed/`, beside the application's page. */
const home = new URL(/* @vite-ignore */ '../', import.meta.url).href
const parameters = readFrameParameters(location.search)

function begin(main: HTMLElement): void {
  const { classList } = document.documentElement
  const { id = '', pin = '', search = '' } = main.dataset
  // A published view is what its file shows; only embed.html takes another one from its address.
  const isAsked = classList.contains('asked')
  const view = isAsked ? parameters.view : search
  const asked: Asked = { kind: 'search', search: `${view}${isAsked ? location.hash : ''}` }
  const { interaction } = parameters
  const stage = new Stage(main, { home, interaction, asked, tell: () => undefined })
  const tellHeight = tellHeights(parameters)
  classList.add('settled')
  if (isAsked && !asksNothing(new URLSearchParams(view), { id, pin })) void stage.show(asked)
  else void checkPinned(main, location.href, (text) => stage.say(text))
  addEventListener('message', (event) => {
    const wish = isFromAround(event, parent, parameters) ? readWish(event.data, parameters) : null
    if (wish?.kind === 'tell-height') tellHeight()
    if (wish?.kind === 'view') void answer(stage, wish.search)
  })
}

/** Shows what the page around asks for, and tells it what that came to. */
async function answer(stage: Stage, search: string): Promise<void> {
  const tally = await stage.show({ kind: 'search', search })
  parent.postMessage({ cairn: 'view', id: parameters.id, search, tally }, '*')
}

const main = document.querySelector<HTMLElement>('main.cairn')
if (main) begin(main)
