/** The two panels of bundles over the page, and the little that the first script knows of them. */
import { html, type TemplateResult } from 'lit'
import { bundleForm } from '../bundle/sealed-file.ts'
import type { MakeDeed, ReceiveDeed } from '../ui/bundle-events.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services } from './services.ts'

/** Handing over; its code is loaded with its first opening. */
export function bundleOverlay({ bundle, vault }: PageState): TemplateResult {
  void import('../ui/bundle-make.ts')
  const isVaultOpen = vault === 'open' || vault === 'unprotected'
  return html`<cairn-bundle-make .making=${bundle.making} .isVaultOpen=${isVaultOpen}></cairn-bundle-make>`
}

/** Receiving. */
export function receivedOverlay({ bundle, savedViews }: PageState): TemplateResult {
  void import('../ui/bundle-receive.ts')
  return html`<cairn-bundle-receive .receiving=${bundle.receiving} .isLasting=${savedViews.lasting}></cairn-bundle-receive>`
}

/** Takes what the panels ask for. */
export function listenToBundles(page: EventTarget, services: Services): void {
  const on = <Deed>(name: string, act: (deed: Deed) => Promise<void>): void =>
    page.addEventListener(name, (event) => void act((event as CustomEvent<Deed>).detail))
  on<MakeDeed>('bundle-make', async (deed) => (await import('./bundle-make.ts')).makeDeed(services, deed))
  on<ReceiveDeed>('bundle-receive', async (deed) =>
    (await import('./bundle-receive.ts')).receiveDeed(services, deed),
  )
}

/** Whether the files are one bundle, which has a road of its own. */
export async function isBundle(services: Services, [file, ...others]: readonly File[]): Promise<boolean> {
  const form = file && others.length === 0 ? await bundleForm(file).catch(() => null) : null
  if (!file || form === null) return false
  try {
    const { receiveBundle } = await import('./bundle-receive.ts')
    await receiveBundle(services, file, form)
  } catch (fault) {
    patch(services.store, { messages: [fault instanceof Error ? fault.message : String(fault)] })
  }
  return true
}
