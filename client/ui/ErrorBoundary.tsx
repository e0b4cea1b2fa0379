import { Component, type ReactNode } from 'react'
import { BrokenPage } from './BrokenPage.tsx'

/** A bug in a screen shows a page that helps instead of a blank one. (React offers this to classes only.) */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <BrokenPage /> : this.props.children
  }
}
