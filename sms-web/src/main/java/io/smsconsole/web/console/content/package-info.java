/**
 * What messages are made of, for forms that offer it.
 */
package io.smsconsole.web.console.content;
