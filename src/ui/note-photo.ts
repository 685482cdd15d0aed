/** A photo of a private note. It is drawn on a canvas: no address is made for it that anything else could open. */
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { base } from './shared-styles.ts'

/** `<cairn-note-photo>`: `bytes`, `mediaType`, `label` in. */
export class CairnNotePhoto extends LitElement {
  static override properties = {
    bytes: { attribute: false },
    mediaType: { type: String },
    label: { type: String },
    isUnreadable: { state: true },
  }
  static override styles = [
    base,
    css`
      canvas {
        display: block;
        max-inline-size: 100%;
        max-block-size: var(--photo-height, 22rem);
        border-radius: var(--radius);
        background: var(--paper-sunk);
      }
    `,
  ]
  declare bytes: Uint8Array<ArrayBuffer> | null
  declare mediaType: string
  /** What a screen reader calls it. */
  declare label: string
  declare isUnreadable: boolean

  constructor() {
    super()
    this.bytes = null
    this.mediaType = 'image/jpeg'
    this.label = ''
    this.isUnreadable = false
  }

  override render(): TemplateResult {
    if (this.isUnreadable) return html`<p class="small">${t('vault.notAPicture')}</p>`
    return html`<canvas role="img" aria-label=${this.label} width="320" height="240"></canvas>`
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('bytes') && this.bytes) void this.draw(this.bytes)
  }

  private async draw(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const blob = new Blob([bytes], { type: this.mediaType })
    const picture = await createImageBitmap(blob, { imageOrientation: 'from-image' }).catch(() => null)
    this.isUnreadable = picture === null
    const canvas = this.renderRoot.querySelector('canvas')
    if (!picture || !canvas) return
    canvas.width = picture.width
    canvas.height = picture.height
    canvas.getContext('2d')?.drawImage(picture, 0, 0)
    picture.close()
  }
}

customElements.define('cairn-note-photo', CairnNotePhoto)
