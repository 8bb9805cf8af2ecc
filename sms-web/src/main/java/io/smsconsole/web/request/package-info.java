/**
 * What every request has, through whichever door it comes: an id and an origin.
 */
package io.smsconsole.web.request;
