import { useRef } from 'preact/hooks';
import type { Messages } from '../locale.ts';
import { Fieldset } from './Fieldset.tsx';

/** Props of {@link SettingsFile}. */
export interface SettingsFileProps {
  readonly messages: Messages;
  /** What is wrong with the file that was chosen last. */
  readonly problem: string;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

/** The settings as a file: out and in. */
export function SettingsFile({ messages, problem, onExport, onImport }: SettingsFileProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const texts = messages.options;
  return (
    <>
      <Fieldset legend={texts.export} hint={texts.exportHint}>
        <button type="button" class="quiet" onClick={onExport}>
          {texts.exportDo}
        </button>
      </Fieldset>
      <Fieldset legend={texts.import} hint={texts.importHint}>
        <button type="button" class="quiet" onClick={() => chooser.current?.click()}>
          {texts.importDo}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file, mended, is chosen again.
            currentTarget.value = '';
            if (file) onImport(file);
          }}
        />
        {problem && (
          <p class="file-problem" role="alert">
            {problem}
          </p>
        )}
      </Fieldset>
    </>
  );
}
