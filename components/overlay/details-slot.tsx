import { Component, createRef } from 'preact';
import { detailsWorld } from './details-world.ts';
import type { OverlayProps } from './overlay-props.ts';

/** The place in the card where the script of the details draws, each time the card is drawn. */
export class DetailsSlot extends Component<OverlayProps> {
  readonly #place = createRef<HTMLDivElement>();

  #show(props: OverlayProps | undefined): void {
    if (this.#place.current) detailsWorld.showDetails?.(this.#place.current, props);
  }

  override componentDidMount() {
    this.#show(this.props);
  }

  override componentDidUpdate() {
    this.#show(this.props);
  }

  override componentWillUnmount() {
    this.#show(undefined);
  }

  render() {
    return <div class="details" ref={this.#place} />;
  }
}
