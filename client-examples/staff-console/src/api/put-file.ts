// The bytes go straight to the store, with exactly the headers that were signed. XMLHttpRequest, because fetch still
// has no upload progress.
export function putFile(
  url: string,
  headers: readonly { name: string; value: string }[],
  file: Blob,
  onProgress: (share: number) => void,
): Promise<boolean> {
  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    for (const { name, value } of headers) {
      // The browser sets the length by itself and forbids us to.
      if (!/^(content-length|host)$/i.test(name)) request.setRequestHeader(name, value);
    }
    request.upload.onprogress = event => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => resolve(request.status >= 200 && request.status < 300);
    request.onerror = request.onabort = request.ontimeout = () => resolve(false);
    request.send(file);
  });
}
