/**
 * The browser in the tests: one headless Chromium for all of them, a fresh session for
 * each.
 */
package io.smsconsole.web.testing;
