/**
 * The pages of applications: cards, the form, the key that is shown once.
 */
package io.smsconsole.web.console.app;
