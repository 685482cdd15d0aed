/** Looks of the panel of private notes and its parts. */
import { css } from 'lit'
import { base, controls, type } from './shared-styles.ts'

export const vaultStyles = [
  base,
  type,
  controls,
  css`
    .lead {
      font: 400 var(--text-l) / 1.5 var(--serif);
    }
    form,
    .stack {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-3);
      justify-items: start;
    }
    .eyebrow {
      margin-block-end: var(--space-2);
    }
    section,
    details,
    cairn-vault-create,
    cairn-vault-ways,
    cairn-note-editor {
      margin-block-start: var(--space-4);
    }
    form {
      inline-size: 100%;
    }
    /* What lies in a folding part inherits from the browser's own box around it. */
    details > * {
      box-sizing: border-box;
    }
    select {
      min-inline-size: 0;
    }
    label:not(.check):not(.file) {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-1);
      inline-size: min(100%, 30rem);
      color: var(--ink-soft);
      font-size: var(--text-s);
    }
    .check {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      min-block-size: max(24px, var(--check, 24px));
    }
    input[type='password'],
    input[type='text'] {
      inline-size: 100%;
      min-block-size: max(var(--target), 36px);
      padding: 0 var(--space-2);
      background: var(--paper-sunk);
      border: 1px solid var(--rule);
      border-radius: var(--radius);
      color: var(--ink);
      font: 400 var(--text-m) / var(--leading) var(--sans);
    }
    textarea {
      inline-size: 100%;
      min-block-size: 9em;
      padding: var(--space-2) var(--space-3);
      background: var(--paper-sunk);
      border: 1px solid var(--rule);
      border-radius: var(--radius);
      color: var(--ink);
      font: 400 var(--text-l) / 1.5 var(--serif);
      resize: vertical;
    }
    .text {
      font: 400 var(--text-l) / 1.5 var(--serif);
      white-space: pre-wrap;
    }
    .deeds {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
    }
    .head {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--space-2) var(--space-3);
      align-items: center;
      margin-block-start: var(--space-4);
      padding-block: var(--space-3);
      background: var(--paper);
      border-block-start: 1px solid var(--rule);
    }
    .head p {
      flex: 1 1 12rem;
    }
    button:not(.text):not(.icon) {
      min-block-size: max(var(--target), 36px);
    }
    .primary {
      background: var(--accent);
      border-color: var(--accent);
      color: var(--on-accent);
    }
    .primary[disabled] {
      background: var(--paper-sunk);
      border-color: var(--rule);
      color: var(--ink-soft);
    }
    .file {
      position: relative;
      display: inline-flex;
      align-items: center;
      min-block-size: max(var(--target), 36px);
      padding-inline: var(--space-3);
      background: var(--paper-sunk);
      border: 1px solid var(--rule);
      border-radius: var(--radius);
    }
    .file:focus-within {
      outline: 2px solid var(--focus);
      outline-offset: 2px;
    }
    .file input {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      opacity: 0;
      cursor: pointer;
    }
    summary {
      inline-size: fit-content;
      min-block-size: max(24px, var(--target));
      align-content: center;
      color: var(--accent-ink);
      cursor: pointer;
    }
    .suggested {
      font: 600 var(--text-l) / 1.6 var(--serif);
      user-select: all;
    }
    .strength {
      min-block-size: 3em;
    }
    .notes > li {
      display: grid;
      gap: var(--space-2);
      padding-block: var(--space-3);
    }
    .cut {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
    }
    .photos {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
    }
    .photos > li {
      display: grid;
      gap: var(--space-1);
      align-content: start;
      max-inline-size: 100%;
    }
    .stack .photos {
      --photo-height: 11rem;
    }
    .status:not(:empty) {
      margin-block: var(--space-3);
    }
    .done {
      color: var(--accent-ink);
    }
    .bullets {
      list-style: disc;
      padding-inline-start: 1.2em;
    }
    .bullets > li + li {
      margin-block-start: var(--space-1);
    }
    .columns {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      gap: var(--space-4);
      margin-block-start: var(--space-2);
    }
    .countdown {
      position: fixed;
      z-index: 20;
      inset: 0;
      display: grid;
      align-content: center;
      justify-items: center;
      gap: var(--space-4);
      padding: var(--space-5);
      background: var(--paper);
      color: var(--ink);
      text-align: center;
      cursor: pointer;
    }
    .countdown strong {
      font: 600 2.5rem / 1.2 var(--serif);
    }
    @media (pointer: coarse) {
      :host {
        --check: 44px;
      }
      button:not(.text):not(.icon),
      .file,
      select {
        min-block-size: 44px;
      }
    }
  `,
]
