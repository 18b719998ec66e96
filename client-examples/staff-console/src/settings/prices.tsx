// How much of the prices customers see, for each kind of work. Holds as soon as it is chosen, for jobs under way as well.
import { useCallback, useEffect, useState } from 'react';
import { ask, change } from '../api/client';
import { PricesQuery, SetPriceVisibility } from '../api/settings';
import { useRefreshOn } from '../api/tenant-feed';
import type { PriceRulesQuery, PriceVisibility } from '../gql/graphql';
import { toastDone, toastTrouble } from '../ui/toast';
import { settingsWords } from '../words/settings';
import { Pick } from './shop-tab';

const say = settingsWords.page;
const LEVELS: readonly PriceVisibility[] = ['HIDDEN', 'BALANCE_ONLY', 'TOTALS', 'ITEMIZED'];
type Rule = PriceRulesQuery['workflows'][number];

export function Prices() {
  const [rules, setRules] = useState<readonly Rule[]>([]);
  const load = useCallback(async () => {
    const answer = await ask(PricesQuery, {});
    if (answer.ok) setRules(answer.data.workflows);
  }, []);
  useEffect(() => void load(), [load]);
  useRefreshOn(
    event => event.kind.startsWith('WORKFLOW_'),
    () => void load(),
  );
  const set = async (rule: Rule, priceVisibility: PriceVisibility): Promise<void> => {
    const answer = await change(SetPriceVisibility, { workflowId: rule.id, priceVisibility });
    if (!answer.ok) toastTrouble(answer.trouble.sentence);
    else if (answer.data.setPriceVisibility.__typename !== 'PriceVisibilitySet')
      toastTrouble(answer.data.setPriceVisibility.message);
    else toastDone(say.priceSaved(rule.name, say.levels[priceVisibility]));
    await load();
  };
  return rules.map(rule => (
    <Pick
      key={rule.id}
      label={`${rule.name} (${rule.prefix})`}
      value={rule.priceVisibility}
      options={LEVELS.map(level => [level, say.levels[level]])}
      onChange={level => void set(rule, level as PriceVisibility)}
    />
  ));
}
