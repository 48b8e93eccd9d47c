import { useLayoutEffect, useRef } from 'preact/hooks';
import { AlphabetList } from './AlphabetList.tsx';
import { ConceptList, type ConceptListProps } from './ConceptList.tsx';
import { ListHead, type ListHeadProps } from './ListHead.tsx';

/** Props of {@link ListView}. */
export interface ListViewProps extends ConceptListProps, Omit<ListHeadProps, 'count'> {
  /** The concept that the reader comes back from: the list opens where it stands. */
  readonly cameFrom: string | undefined;
}

/** The concepts, in one order or the other, all or of one category. */
export function ListView(props: ListViewProps) {
  const { place, concepts, cameFrom } = props;
  const box = useRef<HTMLDivElement>(null);
  const shown = place.category
    ? concepts.filter(({ category }) => category === place.category)
    : concepts;

  useLayoutEffect(() => {
    const link = box.current?.querySelector<HTMLElement>(`[data-concept="${cameFrom}"]`);
    link?.scrollIntoView({ block: 'center' });
    link?.focus({ preventScroll: true });
  }, [cameFrom]);

  return (
    <div class="list" ref={box}>
      <ListHead {...props} count={shown.length} />
      {place.order === 'alphabet' ? (
        <AlphabetList {...props} concepts={shown} />
      ) : (
        <ConceptList {...props} concepts={shown} />
      )}
    </div>
  );
}
