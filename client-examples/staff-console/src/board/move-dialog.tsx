// Moving without dragging: the stages that a job can go to, as buttons.
import type { JobCard, Stage } from '../api/store';
import { Dialog } from '../ui/dialog';
import { StageGlyph } from '../ui/stage-glyph';
import { words } from '../words/words';
import { mayGo, moveCard } from './move-card';

interface MoveDialogProps {
  job: JobCard;
  stages: readonly Stage[];
  onClose: () => void;
}

export function MoveDialog({ job, stages, onClose }: MoveDialogProps) {
  const choose = (stage: Stage): void => {
    onClose();
    void moveCard(job, stage);
  };
  return (
    <Dialog title={words.board.moveTitle} onClose={onClose}>
      <p>
        {job.itemType} · {job.customer.name}
      </p>
      <div className="move-choice">
        {stages
          .filter(stage => mayGo(job, stage))
          .map(stage => (
            <button key={stage.code} type="button" onClick={() => choose(stage)}>
              <StageGlyph stage={stage} stages={stages} />
              {stage.label}
            </button>
          ))}
      </div>
    </Dialog>
  );
}
