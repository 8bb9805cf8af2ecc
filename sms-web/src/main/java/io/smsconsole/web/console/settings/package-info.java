/**
 * The page of what holds for the account as a whole, which the owner alone sees.
 */
package io.smsconsole.web.console.settings;
