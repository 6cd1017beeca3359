import { toast } from './toasts.js';

const token = () => document.querySelector('meta[name="forgery-token"]').content;

/** A request of our own that may change something. */
export async function send(url, options = {}) {
  return fetch(url, { ...options, headers: { 'RequestVerificationToken': token(), ...options.headers } });
}

document.addEventListener('htmx:configRequest', event => {
  event.detail.headers['RequestVerificationToken'] = token();
});

document.addEventListener('htmx:responseError', event => {
  toast(event.detail.xhr.responseText.slice(0, 200) || '没有做成，请刷新页面后再试。', { kind: 'error' });
});

document.addEventListener('htmx:sendError', () => toast('连不上服务，请确认程序还在运行。', { kind: 'error' }));
