import './theme-switch.js';
import './requests.js';
import './toasts.js';
import './upload.js';
import './filters.js';
import './finding-view.js';
import './field-editor.js';
