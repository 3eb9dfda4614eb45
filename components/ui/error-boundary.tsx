import { Component, type ComponentChildren } from 'preact';

interface ErrorBoundaryProps {
  /** Shown in place of what broke. */
  readonly sentence: string;
  readonly onError: (error: unknown) => void;
  readonly children: ComponentChildren;
}

/** Keeps a fault of ours inside our own surface: one sentence for the user, nothing for the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
    this.setState({ hasFailed: true });
  }

  override render() {
    return this.state.hasFailed ? (
      <p class="notice notice-alert">{this.props.sentence}</p>
    ) : (
      this.props.children
    );
  }
}
