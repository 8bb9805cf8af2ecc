/**
 * The pages of trials of two templates.
 */
package io.smsconsole.web.console.trial;
