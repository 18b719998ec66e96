import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { Empty } from '../ui/states';
import { words } from '../words/words';

/** What stands in a page's place when it could not be fetched or drawn: never an empty screen. */
export class PageBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="alone">
        <Empty
          icon="warning"
          title={words.brokenPage[0]}
          action={
            <Button look="primary" onClick={() => location.reload()}>
              {words.retry}
            </Button>
          }
        >
          {words.brokenPage[1]}
        </Empty>
      </main>
    );
  }
}
