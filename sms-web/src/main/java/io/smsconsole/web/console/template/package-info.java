/**
 * The pages of templates, for the mainland and elsewhere.
 */
package io.smsconsole.web.console.template;
