/**
 * The pages of an application's limits: how often a number, how much on a day, where to.
 */
package io.smsconsole.web.console.limit;
