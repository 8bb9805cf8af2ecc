/**
 * What the pages of access management share: what can be chosen, and changes that tell
 * their outcome on the next page.
 */
package io.smsconsole.web.console.access;
