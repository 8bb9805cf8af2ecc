/**
 * What every page's controller uses: the choice between page and fragment, results that
 * are told on the next page, questions before something is destroyed, and times.
 */
package io.smsconsole.web.page;
