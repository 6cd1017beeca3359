import './theme-switch.js';
import './requests.js';
import './toasts.js';
import './upload.js';
import './actions.js';
import './filters.js';
import './side-tabs.js';
import './print-button.js';
import './finding-view.js';
import './form-cells.js';
import './field-editor.js';
import './plain-forms.js';
import './review-sheet.js';
import './remarks.js';
import './notices.js';

// The editor of filings comes to its own page only.
if (document.getElementById('sheet')) import('./sheet.js');
