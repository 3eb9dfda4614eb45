import { useEffect, useReducer, useState } from 'preact/hooks';
import { type Files, watchFiles } from '../surface/files.ts';

/** What can be done with files, followed for as long as the tool is shown. */
export function useFiles(): Files | undefined {
  const [files, setFiles] = useState<Files>();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const life = new AbortController();
    setFiles(watchFiles(() => redraw(undefined), life.signal));
    return () => life.abort();
  }, []);
  return files;
}
