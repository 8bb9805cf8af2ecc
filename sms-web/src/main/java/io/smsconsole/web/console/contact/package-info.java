/**
 * The pages of an application's contacts: the list and the form.
 */
package io.smsconsole.web.console.contact;
