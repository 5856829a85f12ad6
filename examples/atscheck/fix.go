package main

import (
	"context"
	"errors"
	"io"
)

func (c *checker) fixAll(ctx context.Context, files []string, stdout, stderr io.Writer) (int, error) {
	return exitTrouble, errors.New("-fix: not yet")
}
