/**
 * The page on which an application's verification codes are watched over.
 */
package io.smsconsole.web.console.abuse;
