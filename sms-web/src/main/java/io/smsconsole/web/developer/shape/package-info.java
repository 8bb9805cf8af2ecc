/**
 * What the requests and answers of actions are made of, for people to read.
 */
package io.smsconsole.web.developer.shape;
